import assert from 'node:assert/strict'
import { choose, labelsAt, offersAt } from '../../support/completion.ts'

const policy = '# Security Policy\n\n## Reporting\n\nWrite to <security@acme.dev> in private.\n\n'

describe('completion of sections', () => {
  it('offers what is missing at a heading, and nothing that is there', () => {
    for (const typed of ['#', '##', '## ', '## Re', '### X']) {
      const labels = labelsAt(`${policy}${typed}‸\n`)
      assert.ok(labels.includes('Response Times'), typed)
      assert.ok(!labels.includes('Communication Channels'), typed)
    }
  })

  it('keeps to the standard order', () => {
    const labels = labelsAt(`${policy}#‸`)
    const order = ['What to Include in a Report', 'Response Times', 'Scope', 'Credit', 'Policy History']
    assert.deepEqual(
      labels.filter((label) => order.includes(label)),
      order,
    )
  })

  it('replaces what is typed, at the level of the other sections', () => {
    const after = choose(`${policy}# cre‸`, 'Credit')
    assert.ok(after.startsWith(`${policy}## Credit\n\n`))
    assert.equal(after.includes('cre\n'), false)
  })

  it('takes the level that is typed where the policy has it', () => {
    const deeper = `${policy}### Mail\n\nText.\n\n`
    assert.match(choose(`${deeper}### ‸`, 'Credit'), /\n### Credit\n/)
    assert.match(choose(`${policy}### ‸`, 'Credit'), /\n## Credit\n/)
  })

  it('keeps the style of the policy', () => {
    const setext = 'Security\n========\n\nReporting\n---------\n\nText.\n\n'
    assert.match(choose(`${setext}## ‸`, 'Credit'), /\nCredit\n------\n\n/)
    const crlf = policy.replaceAll('\n', '\r\n')
    assert.doesNotMatch(choose(`${crlf}## ‸\r\n`, 'Credit'), /(?<!\r)\n/)
  })

  it('sets the section apart from the lines around it', () => {
    assert.match(choose('# Security\n\nOne.\n## ‸\nTwo.\n', 'Credit'), /One\.\n\n## Credit\n\n[^\n]+\n\nTwo\.\n$/)
  })

  it('counts a heading that is being typed as not yet there', () => {
    assert.ok(labelsAt(`${policy}## Scope‸\n`).includes('Scope'))
    assert.ok(!labelsAt(`${policy}## Scope\n\nThis covers the code here.\n\n## Scope‸\n`).includes('Scope'))
  })

  it('is found by the words of the heading and by the prefix of the snippets', () => {
    const filter = (marked: string) => offersAt(marked).find(({ label }) => label === 'Response Times')!.filterText
    assert.equal(filter(`${policy}## Re‸`), '## Response Times')
    assert.equal(filter(`${policy}## sec-‸`), '## sec-response Response Times')
    assert.equal(filter(`${policy}‸`), 'sec-response Response Times')
  })

  it('gives who types a heading to its end nothing but that heading', () => {
    const typing = { typing: true }
    const found = (marked: string) => offersAt(marked, typing).map(({ filterText }) => filterText)
    assert.ok(found(`${policy}## ‸`).includes('## Scop'))
    for (const whole of ['Scope', 'scope ', 'Response Times'])
      assert.ok(!labelsAt(`${policy}## ${whole}‸`, typing).some((label) => isSame(label, whole)), whole)
    const started = '# Security Policy\n\n'
    const reporting = 'Reporting a Vulnerability'
    assert.deepEqual(
      found(`${started}## Rep‸`).filter((text) => text!.includes(reporting.slice(0, -1))),
      [`## ${reporting.slice(0, -1)}`],
    )
    assert.ok(!labelsAt(`${started}## ${reporting}‸`, typing).includes(reporting))

    function isSame(label: string, whole: string): boolean {
      return label.toLowerCase() === whole.trim().toLowerCase()
    }
  })

  it('offers how to report under the heading that most people use', () => {
    const started = '# Security Policy\n\n'
    const after = choose(`${started}## Rep‸`, 'Reporting a Vulnerability')
    assert.match(after, /^# Security Policy\n\n## Reporting a Vulnerability\n\n.+advisories\/new/s)
    assert.ok(!labelsAt(`${started}‸`).includes('Reporting a Vulnerability'))
    assert.ok(!labelsAt(`${policy}## Rep‸`).includes('Reporting a Vulnerability'))
  })

  it('shows by itself at a heading and behind "sec-", not on empty lines', () => {
    const typing = { typing: true }
    assert.ok(labelsAt(`${policy}#‸`, typing).length > 0)
    assert.ok(labelsAt(`${policy}sec-‸`, typing).length > 0)
    assert.ok(labelsAt(`${policy}‸`).length > 0)
    for (const quiet of ['', ' ', 's', 'sec', 'A sec-', '- ', '#1', 'Look at #'])
      assert.deepEqual(labelsAt(`${policy}${quiet}‸`, typing), [], quiet)
  })

  it('is not for code, comments, quotes and lines that go on', () => {
    for (const other of ['```\n## ‸\n```', '    ## ‸', '<!--\n## ‸\n-->', '> ## ‸', '## ‸Reporting'])
      assert.deepEqual(labelsAt(policy + other), [], other)
    assert.deepEqual(labelsAt('---\n# ‸\n---\n'), [])
  })

  it('begins an empty policy', () => {
    assert.equal(labelsAt('‸')[0], 'Title and Introduction')
    assert.match(choose('\uFEFF‸', 'Title and Introduction'), /^\uFEFF# Security Policy\n/)
  })

  it('brings up by itself nothing that may be there in words that are not understood', () => {
    const german = '# Sicherheit\n\nEine Nachricht an uns ist jederzeit möglich, auch in der Nacht.\n\n#‸'
    const finnish = '# Turvallisuus\n\nKirjoita meille, kun löydät haavoittuvuuden, niin korjaamme sen pian.\n\n#‸'
    assert.ok(labelsAt(german, { typing: true }).length > 0)
    assert.deepEqual(labelsAt(finnish, { typing: true }), [])
    assert.ok(labelsAt(finnish).length > 0)
  })

  it('says why, who asks for it, and what counsel should see', () => {
    const documentation = (label: string) => offersAt(`${policy}#‸`).find((one) => one.label === label)!.documentation!
    assert.match(documentation('Response Times'), /Asked for by .*OSPS/s)
    assert.match(documentation('Safe Harbor'), /ask counsel/)
  })
})
