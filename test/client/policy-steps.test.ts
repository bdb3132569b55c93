import assert from 'node:assert/strict'
import { chosenFor, mistakeIn, stepsFor } from '../../client/src/policy-steps.ts'
import type { Question, QuestionInput } from '../../server/src/protocol.ts'

function input(id: string): QuestionInput {
  return { id, prompt: '', value: '', placeholder: '', pattern: String.raw`^[\w.]+@[\w.]+$`, mistake: 'No address.' }
}

const channels: Question = {
  id: 'channels',
  title: 'Channels',
  prompt: '',
  many: true,
  items: [
    { id: 'form', label: 'Form', picked: true },
    { id: 'mail', label: 'E-mail', picked: false, input: input('address') },
    { id: 'chat', label: 'Chat', picked: false, input: input('room') },
  ],
}
const pay: Question = {
  id: 'pay',
  title: 'Rewards',
  prompt: '',
  many: false,
  items: [
    { id: 'no', label: 'No', picked: true },
    { id: 'yes', label: 'Yes', picked: false },
  ],
}

describe('the steps on the way to a policy', () => {
  const steps = (answers: Record<string, readonly string[]>) =>
    stepsFor([channels, pay], answers).map((step) => `${step.number} ${(step.input ?? step.question).id}`)

  it('are the questions, and the texts that the chosen items ask for', () => {
    assert.deepEqual(steps({}), ['1 channels', '2 pay'])
    assert.deepEqual(steps({ channels: ['chat', 'mail'] }), ['1 channels', '1 room', '1 address', '2 pay'])
    assert.deepEqual(steps({ channels: ['mail'], pay: ['yes'] }), ['1 channels', '1 address', '2 pay'])
  })

  it('begin with the defaults, and keep what was answered', () => {
    assert.deepEqual(chosenFor(channels, {}), ['form'])
    assert.deepEqual(chosenFor(channels, { channels: [] }), [])
    assert.deepEqual(chosenFor(pay, { pay: ['yes'] }), ['yes'])
  })
})

describe('mistakeIn', () => {
  it('tells what is wrong with a text, but not of white space around it', () => {
    assert.equal(mistakeIn(input('address'), ' Security@acme.dev '), undefined)
    assert.equal(mistakeIn(input('address'), 'security'), 'No address.')
  })
})
