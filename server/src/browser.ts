import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser'
import manifest from '../../package.json' with { type: 'json' }
import { rules } from './rules/index.ts'
import { startServer } from './server.ts'

/** The one global of a web worker that this file needs; the types of all the others stay out of the project. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0]

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self))
startServer(connection, { version: manifest.version, files: null, rules, rulePages: null })
