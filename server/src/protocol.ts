// What the server and its clients say to each other beyond the Language Server Protocol. An editor may use all of it, or nothing.
import type { Range } from 'vscode-languageserver'

export type * from './preview/protocol.ts'

/** Commands of `workspace/executeCommand`. Each takes one object and gives one back; edits come with `workspace/applyEdit`. */
export const commandNames = {
  /** `DocumentParams & { sections: string[] }` to `InsertResult`. */
  insertSections: 'securityPolicy.insertSections',
  /** `DocumentParams` to `Outcome`. */
  sortSections: 'securityPolicy.sortSections',
  /** `PolicyParams` to `CreateResult`; without answers the policy is made of the defaults. */
  createPolicy: 'securityPolicy.createPolicy',
  /** `DocumentParams` of a policy to `CreateResult`. */
  createSecurityTxt: 'securityPolicy.createSecurityTxt',
  /** `DocumentParams` of a policy to `CreateResult`. */
  createSecurityInsights: 'securityPolicy.createSecurityInsights',
  /** `ApplyFixParams` to `Outcome`: makes one fix of a finding, as the preview names it. */
  applyFix: 'securityPolicy.applyFix',
} as const

/**
 * Commands that a client may have, and names in `initializationOptions.commands` if it has them: what the server shows then leads to
 * them. Each asks the user for what it needs; it takes `DocumentParams`, or nothing when it is about the active document.
 */
export const clientCommandNames = {
  /** For any standard section; one that is there already is shown. */
  insertSection: 'securityPolicy.insertSection',
  insertChannels: 'securityPolicy.insertChannels',
  insertBounty: 'securityPolicy.insertBounty',
  /** For everything that is missing. */
  completePolicy: 'securityPolicy.completePolicy',
  /** Shows the list of all findings. */
  showProblems: 'securityPolicy.showProblems',
} as const

/** Requests that are no commands. */
export const requestNames = {
  /** `DocumentParams` to `SectionInfo[]`, or `null` when the document is no policy that is checked. */
  sections: 'securityPolicy/sections',
  /** `FolderParams` to `PolicyQuestions`. */
  policyQuestions: 'securityPolicy/policyQuestions',
  /** `PolicyParams` to `PolicyDraft`. */
  policyDraft: 'securityPolicy/policyDraft',
  /** `PreviewParams` to `PreviewPage`, or `null` when the document is no policy that is checked. */
  preview: 'securityPolicy/preview',
  /** `DocumentParams` to `PreviewExport`, or `null` as above. */
  previewExport: 'securityPolicy/previewExport',
  /** `DocumentParams` to `PreviewSummary`, or `null` as above. */
  previewSummary: 'securityPolicy/previewSummary',
} as const

export interface DocumentParams {
  /** Of an open document. */
  readonly uri: string
}

export interface FolderParams {
  /** URI of a workspace folder. */
  readonly folder: string
}

export interface PolicyParams extends FolderParams {
  readonly answers?: Answers
}

/** To each question, by its id, the ids of the chosen items, and the texts of inputs; what is not answered gets its default. */
export type Answers = Readonly<Record<string, readonly string[]>>

/** A standard section, and how it stands with a policy. */
export interface SectionInfo {
  readonly id: string
  readonly name: string
  /** What it says, in a few words. */
  readonly summary: string
  /** Why a reporter needs it, in one sentence. */
  readonly why: string
  /** The names of the standards that ask for it. */
  readonly askedBy: readonly string[]
  /** Its words have legal weight. */
  readonly legal: boolean
  /** `unknown` where nobody can tell, because the policy hands over to another one or its language is not understood. */
  readonly state: 'present' | 'missing' | 'unknown'
  /** How serious it is, under the profile in force, that it is missing; `null` when it is not, or when nobody minds. */
  readonly severity: 'error' | 'warning' | 'information' | 'hint' | null
  /** Where the policy says it. */
  readonly range: Range | null
}

/** How something ended that the user asked for. */
export interface Outcome {
  /** False when there was nothing to do, or it could not be done. */
  readonly done: boolean
  /** What came of it, in a sentence for the user. */
  readonly message: string
}

export interface InsertResult extends Outcome {
  readonly inserted: readonly string[]
  /** Those that were asked for and are there already. */
  readonly present: readonly { readonly id: string; readonly range: Range | null }[]
}

export interface CreateResult extends Outcome {
  /** The file that was made, or is there already; `null` when there is neither. */
  readonly uri: string | null
  /** What was written into the file, in snippet syntax: a client that opens it can put it in, so that Tab leads from value to value. */
  readonly snippet?: string
}

/** What somebody is asked who wants a policy. */
export interface PolicyQuestions {
  /** Where the policy will be. */
  readonly uri: string
  /** The policy that is there already, which nothing is written over. */
  readonly existing: string | null
  readonly questions: readonly Question[]
}

export interface Question {
  readonly id: string
  readonly title: string
  /** What to choose, in one sentence. */
  readonly prompt: string
  /** Any number of items may be chosen, not just one. */
  readonly many: boolean
  readonly items: readonly QuestionItem[]
}

export interface QuestionItem {
  readonly id: string
  readonly label: string
  readonly description?: string
  readonly detail?: string
  /** It is chosen by default. */
  readonly picked: boolean
  /** A text that is asked for when the item is chosen, after its question. */
  readonly input?: QuestionInput
}

/** A text that somebody has to type, because nobody else knows it. */
export interface QuestionInput {
  /** Under this id the answers hold the text, as the only entry. */
  readonly id: string
  readonly prompt: string
  /** What is known already; empty when nothing is. */
  readonly value: string
  /** Shown while nothing is typed. */
  readonly placeholder: string
  /** A regular expression, with the flag "i", for the text without the white space around it. */
  readonly pattern: string
  /** What to say of a text that it does not match. */
  readonly mistake: string
}

export interface PolicyDraft {
  readonly uri: string
  /** `null` when the answers make no policy. */
  readonly text: string | null
  /** What keeps them from it, in a sentence for the user. */
  readonly problem: string | null
}
