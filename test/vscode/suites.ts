// The last one stops the server for good.
import './diagnostics.test.ts'
import './code-actions.test.ts'
import './settings.test.ts'
import './configuration.test.ts'
import './check-document.test.ts'
import './rule-page.test.ts'
import './workspace-files.test.ts'
import './restart.test.ts'
