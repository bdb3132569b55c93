import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { askForPolicy } from '../../client/src/ask-for-policy.ts'
import type { Author } from '../../client/src/ask-server.ts'
import type { PolicyParams, Question } from '../../server/src/protocol.ts'
import { screenshot } from './editor.ts'
import { press } from './keys.ts'

const question: Question = {
  id: 'channels',
  title: 'Channels',
  prompt: 'Which?',
  many: true,
  items: [
    { id: 'form', label: 'Form', picked: false },
    {
      id: 'mail',
      label: 'E-mail',
      picked: true,
      input: {
        id: 'address',
        prompt: 'The address',
        value: 'security@acme.dev',
        placeholder: '',
        pattern: '@',
        mistake: 'That is none.',
      },
    },
  ],
}

/** A server with one question, which says nothing but what it was asked. */
function author(problem: string | null): { readonly author: Author; readonly drafts: readonly PolicyParams[] } {
  const drafts: PolicyParams[] = []
  const policyQuestions = ({ folder }: { folder: string }) =>
    Promise.resolve({ uri: `${folder}/SECURITY.md`, existing: null, questions: [question] })
  const policyDraft = (params: PolicyParams) => {
    drafts.push(params)
    return Promise.resolve({
      uri: `${params.folder}/SECURITY.md`,
      text: problem === null ? '# Policy\n' : null,
      problem,
    })
  }
  return { author: { policyQuestions, policyDraft } as unknown as Author, drafts }
}

describe('what is asked for a policy', () => {
  const folders = ['file:///acme/engine', 'file:///acme/website']
  const answers = { channels: ['mail'], address: ['security@acme.dev'] }

  it('is the folder first where there are several, and what only the author knows', async () => {
    const { author: server, drafts } = author(null)
    const asked = askForPolicy(server, folders)
    await screenshot('create-policy-folder', '/acme/website')
    await press('ArrowDown', '/acme/website')
    await press('Enter', '/acme/website')
    await press('Enter', '1 Selected')
    await screenshot('create-policy-input', 'The address')
    await press('Enter', 'The address')
    await press('Enter', 'SECURITY.md')
    assert.deepEqual(await asked, { params: { folder: folders[1], answers } })
    assert.deepEqual(drafts, [{ folder: folders[1], answers }])
  })

  it('leads back to the folder', async () => {
    const asked = askForPolicy(author(null).author, folders)
    await press('Enter', '/acme/website')
    await screenshot('create-policy-first', '(1/2)')
    await vscode.commands.executeCommand('workbench.action.quickInputBack')
    await press('Escape', '/acme/website')
    assert.equal(await asked, undefined)
  })

  it('leads back to the answers when they make no policy', async () => {
    const asked = askForPolicy(author('Nobody can be reached.').author, folders.slice(1))
    await press('Enter', '1 Selected')
    await press('Enter', 'The address')
    await screenshot('create-policy-problem', 'Nobody can be reached.')
    await press('Enter', 'Change the answers')
    await press('Escape', 'The address')
    assert.equal(await asked, undefined)
  })
})
