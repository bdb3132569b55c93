import assert from 'node:assert/strict'
import type { CodeAction, CodeActionContext, Diagnostic } from 'vscode-languageserver'
import { sectionsOfRule } from '../../server/src/authoring/sections-of-rule.ts'
import { codeActions } from '../../server/src/features/code-actions/code-actions.ts'
import type { Subject } from '../../server/src/features/code-actions/subject.ts'
import { toDiagnostics } from '../../server/src/features/diagnostics.ts'
import { readingOf } from '../../server/src/kinds/policy.ts'
import { lint } from '../../server/src/lint/lint.ts'
import { readPolicy } from '../../server/src/policy/read.ts'
import { noProject } from '../../server/src/project/project.ts'
import type { Fix } from '../../server/src/fix.ts'
import { rules } from '../../server/src/rules/index.ts'
import type { Rule } from '../../server/src/rules/rule.ts'
import { rangeOf } from '../../server/src/text.ts'
import { applyAction } from '../support/apply-action.ts'
import { openText } from '../support/open-text.ts'
import { wordRule } from '../support/word-rule.ts'

const client = { versionedEdits: false, snippetEdits: false, commands: new Set<string>() }
const bad = wordRule('bad', 'good')

type Offer = Pick<Fix, 'title' | 'safe' | 'snippet'>

/** A rule that offers these fixes for the word "bad"; their edits are placed on it. */
function rule(...fixes: readonly Offer[]): Rule {
  return wordRule('bad', undefined, {
    check: ({ policy }) => {
      const at = { start: policy.text.indexOf('bad'), end: policy.text.indexOf('bad') + 3 }
      return [
        { at, message: 'It is bad.', fixes: fixes.map((fix) => ({ ...fix, edits: [{ ...at, text: fix.title }] })) },
      ]
    },
  })
}

function subjectOf(text: string, rules: readonly Rule[] = [bad], more: Partial<Subject['client']> = {}): Subject {
  const policy = readPolicy(text)
  const findings = lint({ policy, project: noProject, rules, settings: { rules: new Map() } })
  return {
    text: openText(text, 3),
    reading: readingOf(policy),
    findings,
    project: noProject,
    today: null,
    rulePages: null,
    client: { ...client, ...more },
  }
}

/** The actions at the first finding, or where `at` says. */
function actionsOf(subject: Subject, context: Partial<CodeActionContext> = {}, at = subject.findings[0]!.at) {
  const range = rangeOf(subject.text, at)
  return codeActions(subject, {
    textDocument: { uri: subject.text.uri },
    range,
    context: { diagnostics: [], ...context },
  })
}

const titles = (actions: readonly CodeAction[]) => actions.map(({ title }) => title)

describe('code actions', () => {
  it('mend, silence and explain', () => {
    assert.deepEqual(titles(actionsOf(subjectOf('bad', [bad], { commands: new Set(['securityPolicy.showRule']) }))), [
      'Replace with good',
      'Disable no-bad for this line',
      'Disable no-bad in this file',
      'Show the page of no-bad',
      'Fix all security policy problems that have one right answer',
    ])
  })

  it('are those of the findings at the place', () => {
    const subject = subjectOf('bad ugly x', [bad, wordRule('ugly')])
    assert.deepEqual(actionsOf(subject, {}, { start: 9, end: 9 }).length, 1)
    assert.deepEqual(titles(actionsOf(subject, { only: ['quickfix'] }, { start: 8, end: 8 })), [
      'Disable no-ugly for this line',
      'Disable no-ugly in this file',
    ])
  })

  it('are those of the findings that the editor asks about, wherever the cursor is', () => {
    const subject = subjectOf('bad x')
    const diagnostics = [...toDiagnostics(subject.text, subject.findings, 'file:///pages')]
    const at = { start: 5, end: 5 }
    assert.equal(titles(actionsOf(subject, { diagnostics, only: ['quickfix'] }, at))[0], 'Replace with good')
    const others: Diagnostic[] = diagnostics.map((diagnostic) => ({ ...diagnostic, source: 'other' }))
    assert.deepEqual(actionsOf(subject, { diagnostics: others, only: ['quickfix'] }, at), [])
  })

  it('name the finding that they mend', () => {
    const subject = subjectOf('bad')
    assert.deepEqual(actionsOf(subject)[0]!.diagnostics, toDiagnostics(subject.text, subject.findings, null))
  })

  it('prefer a fix only if it is the one that is safe', () => {
    const preferred = (...fixes: readonly Offer[]) =>
      actionsOf(subjectOf('bad', [rule(...fixes)]))
        .filter(({ isPreferred }) => isPreferred)
        .map(({ title }) => title)
    assert.deepEqual(preferred({ title: 'a', safe: true }, { title: 'b' }), ['a'])
    assert.deepEqual(preferred({ title: 'a', safe: true }, { title: 'b', safe: true }), [])
    assert.deepEqual(preferred({ title: 'a' }), [])
  })

  it('fix all of a rule when there is more than one', () => {
    const text = 'bad ugly bad'
    const subject = subjectOf(text, [bad, wordRule('ugly', 'fine')])
    const action = actionsOf(subject).find(({ title }) => title === 'Fix all no-bad problems')
    assert.equal(applyAction(text, action), 'good ugly good')
    assert.equal(titles(actionsOf(subject, {}, { start: 5, end: 6 })).includes('Fix all no-ugly problems'), false)
  })

  it('appear once, however many findings of a rule are selected', () => {
    const subject = subjectOf('bad bad')
    assert.deepEqual(titles(actionsOf(subject, { only: ['quickfix'] }, { start: 0, end: 7 })), [
      'Replace with good',
      'Replace with good',
      'Fix all no-bad problems',
      'Disable no-bad for this line',
      'Disable no-bad in this file',
    ])
  })

  describe('for what is missing', () => {
    const text =
      '# Security Policy\n\nPlease report a vulnerability to security@acme.dev, and do not open an issue. Thank you for your help.\n'
    const at = { start: 2, end: 2 }
    const only = ['quickfix']
    const sparse = (...commands: readonly string[]) => subjectOf(text, rules, { commands: new Set(commands) })
    const missing = (subject: Subject) => subject.findings.filter(({ rule }) => sectionsOfRule(rule).length > 0)

    it('fold into one that asks which of it, where there is a command', () => {
      const actions = actionsOf(sparse('securityPolicy.completePolicy'), { only }, at)
      const [complete, ...others] = actions.filter(({ command }) => command !== undefined)
      assert.deepEqual(others, [])
      assert.equal(complete!.title, 'Complete this policy…')
      assert.deepEqual(complete!.command!.arguments, [{ uri: 'file:///w/SECURITY.md' }])
      assert.equal(actions.length < 10, true)
    })

    it('fold into one that inserts all of it, where there is none', () => {
      const subject = sparse()
      const action = actionsOf(subject, { only }, at).find(({ title }) => /^Insert all/.test(title))
      const after = applyAction(text, action)
      assert.equal(after.startsWith(text), true)
      const left = subjectOf(after, rules).findings.map(({ rule }) => rule)
      const folded = new Set(action!.diagnostics!.map(({ code }) => code as string))
      assert.equal(folded.size > 3, true)
      assert.deepEqual(
        left.filter((rule) => folded.has(rule)),
        [],
      )
    })

    it('can be silenced one by one also where they fold, when few of them are listed', () => {
      const listed = ['missing-advisory-channel', 'missing-disclosure-timeline', 'missing-report-contents']
      const hints = ['missing-credit', 'missing-scope', 'missing-safe-harbor']
      const some = rules.filter(({ id }) => [...listed, ...hints].includes(id))
      const subject = subjectOf(text, some, { commands: new Set(['securityPolicy.completePolicy']) })
      assert.deepEqual(titles(actionsOf(subject, { only }, at)).sort(), [
        'Complete this policy…',
        ...listed.map((rule) => `Disable ${rule} in this file`),
      ])
    })

    it('are all there for a finding that is asked about', () => {
      const subject = sparse('securityPolicy.completePolicy', 'securityPolicy.showRule')
      const all = missing(subject).filter(({ severity }) => severity === 'information' || severity === 'hint')
      assert.equal(all.length > 3, true)
      for (const finding of all) {
        const diagnostics = [...toDiagnostics(subject.text, [finding], null)]
        const offered = titles(actionsOf(subject, { only, diagnostics }, at))
        for (const { title } of finding.fixes!) assert.equal(offered.includes(title), true, title)
        assert.equal(offered.includes(`Disable ${finding.rule} in this file`), true)
        assert.equal(offered.includes(`Show the page of ${finding.rule}`), true)
      }
    })

    it('stand one by one when there are few', () => {
      const few = rules.filter(({ id }) => ['missing-credit', 'missing-scope', 'missing-safe-harbor'].includes(id))
      const subject = subjectOf(text, few)
      const offered = titles(actionsOf(subject, { only }, at))
      assert.deepEqual(
        offered.filter((title) => title.startsWith('Insert')),
        subject.findings.flatMap(({ fixes }) => fixes!.map(({ title }) => title)),
      )
      assert.equal(offered.filter((title) => /^Disable .* in this file$/.test(title)).length, 3)
    })

    it('keep the fixes of what must be there', () => {
      const subject = subjectOf(
        '# Security Policy\n\nWe take security seriously and want to hear of every vulnerability that you find in our project.\n',
        rules,
      )
      const [serious] = missing(subject).filter(({ severity }) => severity === 'error')
      const offered = titles(actionsOf(subject, { only }, at))
      const [own, all] = [serious!.fixes![0]!.title, /^Insert all/].map((wanted) =>
        offered.findIndex((title) => (typeof wanted === 'string' ? title === wanted : wanted.test(title))),
      )
      assert.equal(own! >= 0 && own! < all!, true)
    })
  })

  describe('on save', () => {
    const only = ['source.fixAll.securityPolicy']

    it('make all safe fixes', () => {
      const subject = subjectOf('bad ugly bad', [bad, wordRule('ugly')])
      const [action, ...others] = actionsOf(subject, { only }, { start: 0, end: 0 })
      assert.deepEqual(others, [])
      assert.equal(action!.kind, 'source.fixAll.securityPolicy')
      assert.equal(applyAction('bad ugly bad', action), 'good ugly good')
    })

    it('are none when nothing is safe', () => {
      assert.deepEqual(actionsOf(subjectOf('bad', [rule({ title: 'a' })]), { only }), [])
    })

    it('are asked for by a kind that holds them, and by no other', () => {
      const has = (kind: string) =>
        actionsOf(subjectOf('bad'), { only: [kind] }).some((action) => action.kind === only[0])
      for (const kind of ['', 'source', 'source.fixAll', ...only]) assert.equal(has(kind), true, kind)
      for (const kind of ['quickfix', 'source.organizeImports', 'source.fix', 'source.fixAll.other']) {
        assert.equal(has(kind), false, kind)
      }
    })

    it('do not come by themselves with each move of the cursor', () => {
      const kinds = actionsOf(subjectOf('bad'), { triggerKind: 2 }).map(({ kind }) => kind)
      assert.equal(kinds.includes('source.fixAll.securityPolicy'), false)
    })
  })

  describe('edit', () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } }
    const snippet = rule({ title: 'within ${1:72 hours} or ${2|a,b|} \\$5$0', snippet: true })
    const textDocument = { uri: 'file:///w/SECURITY.md', version: 3 }

    it('one version of the document, if the client takes versions', () => {
      assert.deepEqual(actionsOf(subjectOf('bad', [bad], { versionedEdits: true }))[0]!.edit, {
        documentChanges: [{ textDocument, edits: [{ range, newText: 'good' }] }],
      })
    })

    it('with tab stops, if the client takes them', () => {
      const support = { versionedEdits: true, snippetEdits: true }
      assert.deepEqual(actionsOf(subjectOf('bad', [snippet], support))[0]!.edit, {
        documentChanges: [
          {
            textDocument,
            edits: [{ range, snippet: { kind: 'snippet', value: 'within ${1:72 hours} or ${2|a,b|} \\$5$0' } }],
          },
        ],
      })
      assert.deepEqual(actionsOf(subjectOf('bad', [bad], support))[0]!.edit!.documentChanges, [
        { textDocument, edits: [{ range, newText: 'good' }] },
      ])
    })

    it('with the text of tab stops otherwise', () => {
      assert.equal(applyAction('bad', actionsOf(subjectOf('bad', [snippet]))[0]), 'within 72 hours or a $5')
    })
  })
})
