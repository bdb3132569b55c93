import type { ArtifactLocation, Fix, Log, PhysicalLocation, Region, ReportingDescriptor, Result } from 'sarif'
import type { Finding } from '../lint/finding.ts'
import { plainSnippet } from '../sections/snippet.ts'
import type { Span } from '../span.ts'
import type { CheckedFile, Report } from './report.ts'
import { sarifLevel } from './sarif-level.ts'

/**
 * The findings as SARIF 2.1.0, which code scanning services read. Places count from the folder that the command runs in, which
 * services take for the root of the repository.
 */
export const sarifReport: Report = async (files, { folder, version, complete }) => {
  // The pages of all rules are in it, which no other report needs.
  const { default: rules } = await import('./sarif-rules.json', { with: { type: 'json' } })
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'security-policy', version, rules: rules as ReportingDescriptor[] } },
        invocations: [{ executionSuccessful: complete }],
        columnKind: 'utf16CodeUnits',
        artifacts: files.map((file) => ({
          location: locationOf(file, folder),
          sourceLanguage: file.document.languageId,
          ...(file.scorecard !== null && { properties: { scorecard: file.scorecard } }),
        })),
        results: files.flatMap((file, index) => {
          const location = { ...locationOf(file, folder), index }
          return file.findings.map((finding) => resultOf(finding, file, location, rules))
        }),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function locationOf({ path, uri }: CheckedFile, folder: string): ArtifactLocation {
  if (uri === null) return { uri: path, description: { text: 'the standard input' } }
  const base = `${folder.replace(/\/$/, '')}/`
  return uri.startsWith(base) ? { uri: uri.slice(base.length), uriBaseId: '%SRCROOT%' } : { uri }
}

function resultOf(
  { rule, severity, message, at, fixes = [], related = [] }: Finding,
  { document }: CheckedFile,
  artifactLocation: ArtifactLocation,
  rules: readonly { readonly id: string }[],
): Result {
  const ruleIndex = rules.findIndex(({ id }) => id === rule)
  return {
    ruleId: rule,
    ...(ruleIndex >= 0 && { ruleIndex }),
    level: sarifLevel(severity),
    message: { text: message },
    locations: [{ physicalLocation: placeOf(at) }],
    ...(related.length > 0 && {
      relatedLocations: related.map((other, id) => ({
        id,
        message: { text: other.message },
        physicalLocation: placeOf(other.at),
      })),
    }),
    ...(fixes.length > 0 && { fixes: fixes.map(fixOf) }),
  }

  function placeOf(span: Span): PhysicalLocation {
    return { artifactLocation, region: regionOf(span) }
  }

  function regionOf({ start, end }: Span): Region {
    const from = document.positionAt(start)
    const to = document.positionAt(end)
    return {
      startLine: from.line + 1,
      startColumn: from.character + 1,
      endLine: to.line + 1,
      endColumn: to.character + 1,
    }
  }

  function fixOf({ title, edits, snippet }: NonNullable<Finding['fixes']>[number]): Fix {
    const replacements = edits.map((edit) => ({
      deletedRegion: regionOf(edit),
      insertedContent: { text: snippet === true ? plainSnippet(edit.text) : edit.text },
    }))
    return { description: { text: title }, artifactChanges: [{ artifactLocation, replacements }] }
  }
}
