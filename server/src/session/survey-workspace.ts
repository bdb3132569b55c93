import * as l10n from '@vscode/l10n'
import type { CancellationToken } from 'vscode-languageserver'
import { surveyFolder } from '../workspace/survey.ts'
import type { Survey } from '../workspace/survey.ts'
import { stopIfCancelled } from './cancellation.ts'
import type { Session } from './session.ts'
import type { Tell } from './with-progress.ts'

/** Finds the files to check in each workspace folder that the settings do not turn off. Rejects when it is called off. */
export async function surveyWorkspace(
  session: Session,
  token: CancellationToken,
  tell: Tell,
): Promise<readonly Survey[]> {
  const surveys: Survey[] = []
  for (const folder of session.folders) {
    const own = await session.settings.of(folder)
    if (!own.enable) continue
    const wanted = {
      isChecked: (document: { uri: string; languageId: string }) => session.isChecked(document, own),
      filesNamedBy: (uri: string) => session.configurations.filesNamedFor(uri, folder),
    }
    const survey = await surveyFolder(session.files, folder, wanted, (searched) => {
      stopIfCancelled(token)
      tell(l10n.t('{0} folders searched', searched))
    })
    surveys.push(survey)
  }
  return surveys
}
