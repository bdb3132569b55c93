import { commandNames, requestNames } from '../../server/src/protocol.ts'
import type {
  ApplyFixParams,
  CreateResult,
  DocumentParams,
  FolderParams,
  InsertResult,
  Outcome,
  PolicyDraft,
  PolicyParams,
  PolicyQuestions,
  PreviewExport,
  PreviewPage,
  PreviewParams,
  PreviewSummary,
  SectionInfo,
} from '../../server/src/protocol.ts'
import type { Session } from './session.ts'

/** What the server does for an author. Each call rejects when there is no answer; edits come by themselves. */
export interface Author {
  /** `null` when the document is no policy that is checked. */
  sections(params: DocumentParams): Promise<readonly SectionInfo[] | null>
  insertSections(params: DocumentParams & { readonly sections: readonly string[] }): Promise<InsertResult>
  sortSections(params: DocumentParams): Promise<Outcome>
  policyQuestions(params: FolderParams): Promise<PolicyQuestions>
  policyDraft(params: PolicyParams): Promise<PolicyDraft>
  createPolicy(params: PolicyParams): Promise<CreateResult>
  createSecurityTxt(params: DocumentParams): Promise<CreateResult>
  createSecurityInsights(params: DocumentParams): Promise<CreateResult>
  /** What is about the preview is `null`, too, when the document is no policy that is checked. */
  preview(params: PreviewParams): Promise<PreviewPage | null>
  previewExport(params: DocumentParams): Promise<PreviewExport | null>
  previewSummary(params: DocumentParams): Promise<PreviewSummary | null>
  applyFix(params: ApplyFixParams): Promise<Outcome>
}

/** Asks the server of a session. */
export function authorOf(session: Session): Author {
  const run = <Result>(command: string, params: object) =>
    session.request<Result>('workspace/executeCommand', { command, arguments: [params] })
  return {
    sections: (params) => session.request(requestNames.sections, params),
    insertSections: (params) => run(commandNames.insertSections, params),
    sortSections: (params) => run(commandNames.sortSections, params),
    policyQuestions: (params) => session.request(requestNames.policyQuestions, params),
    policyDraft: (params) => session.request(requestNames.policyDraft, params),
    createPolicy: (params) => run(commandNames.createPolicy, params),
    createSecurityTxt: (params) => run(commandNames.createSecurityTxt, params),
    createSecurityInsights: (params) => run(commandNames.createSecurityInsights, params),
    preview: (params) => session.request(requestNames.preview, params),
    previewExport: (params) => session.request(requestNames.previewExport, params),
    previewSummary: (params) => session.request(requestNames.previewSummary, params),
    applyFix: (params) => run(commandNames.applyFix, params),
  }
}
