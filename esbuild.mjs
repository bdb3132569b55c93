// Bundles everything that runs: the client, the server and the command line, the tests that run inside VS Code, and the
// benchmark.
// `node esbuild.mjs --production` leaves out the tests and the source maps, and makes the bundles small.
import { build, transform } from 'esbuild'
import { chmod, copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tsImport } from 'tsx/esm/api'

const production = process.argv.includes('--production')

const common = {
  bundle: true,
  minify: production,
  sourcemap: !production,
  target: 'es2022',
  logLevel: 'warning',
}
const node = {
  ...common,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  mainFields: ['module', 'main'],
}
const executable = {
  ...node,
  // A library asks for its own URL, which a CommonJS bundle does not know.
  banner: { js: "#!/usr/bin/env node\nconst bundleUrl = require('node:url').pathToFileURL(__filename).href" },
  define: { 'import.meta.url': 'bundleUrl' },
}
// Both run in workers, where there is no document: without the condition a library brings the code that wants one.
const browser = {
  ...common,
  platform: 'browser',
  mainFields: ['browser', 'module', 'main'],
  conditions: ['worker', 'module'],
}

// The case makes no difference.
const policyLike = ['*security*.{md,markdown}', '*vulnerabilit*.{md,markdown}', '*disclosure*.{md,markdown}']

await Promise.all([
  build({ ...node, entryPoints: ['client/src/extension.ts'], outfile: 'dist/client.cjs', external: ['vscode'] }),
  build({
    ...browser,
    entryPoints: ['client/src/browser.ts'],
    outfile: 'dist/client.web.js',
    format: 'cjs',
    external: ['vscode'],
  }),
  build({ ...executable, entryPoints: ['server/src/node.ts'], outfile: 'dist/server.cjs' }),
  build({ ...executable, entryPoints: ['server/src/cli.ts'], outfile: 'dist/cli.cjs' }),
  build({ ...browser, entryPoints: ['server/src/browser.ts'], outfile: 'dist/server.web.js', format: 'iife' }),
  production ||
    build({
      ...node,
      entryPoints: { vscode: 'test/vscode/index.ts', 'vscode-empty': 'test/vscode/empty.ts' },
      outdir: 'dist/test',
      outExtension: { '.js': '.cjs' },
      external: ['vscode'],
      // Mocha looks up two files for its parallel mode, which is not used here.
      logOverride: { 'require-resolve-not-external': 'silent' },
    }),
  // What is measured is what is shipped: run from its sources, every function would be given its name anew.
  production ||
    build({
      ...node,
      format: 'esm',
      banner: { js: "import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)" },
      entryPoints: ['scripts/bench.ts'],
      outfile: 'dist/test/bench.mjs',
    }),
  build({
    ...common,
    entryPoints: ['client/page/page.ts'],
    outfile: 'dist/preview/page.js',
    format: 'iife',
    tsconfig: 'client/page/tsconfig.json',
  }),
  writePreviewStyle(),
  copyRulePages(),
  contributeSnippets(),
])
await Promise.all(['dist/server.cjs', 'dist/cli.cjs'].map((file) => chmod(file, 0o755)))

// The preview has the style that it has everywhere, in the colours of the editor.
async function writePreviewStyle() {
  const { pageStyle } = await tsImport('./server/src/preview/page-style.ts', import.meta.url)
  const theme = await readFile('client/page/theme.css', 'utf8')
  const { code } = await transform(pageStyle + theme, { loader: 'css', minify: production })
  await mkdir('dist/preview', { recursive: true })
  await writeFile('dist/preview/page.css', code)
}

// The folder's name is in package.json, too: VS Code shows the Markdown files in it rendered.
async function copyRulePages() {
  const to = 'dist/security-policy-rules'
  await rm(to, { recursive: true, force: true })
  await copyPages('server/src/rules', to)
  // What is wrong in a configuration file leads to its page, too.
  await copyFile('docs/configuration.md', `${to}/configuration.md`)
  await copyPages('server/src/security-txt/rules', `${to}/securitytxt`)
}

async function copyPages(from, to) {
  await mkdir(to, { recursive: true })
  const names = (await readdir(from)).filter((name) => /^[a-z\d_-]+\.md$/.test(name))
  await Promise.all(names.map((name) => copyFile(`${from}/${name}`, `${to}/${name}`)))
}

// Where the server runs it offers the same sections, in the style of the policy and filled from the repository; there the snippets would
// only be the same again. They are for policies under other names, and for no other Markdown. VS Code before 1.109 does not
// know these two fields, and offers the snippets in all Markdown to whoever asks for completions, which it does not do by itself.
async function contributeSnippets() {
  const patterns = { include: policyLike, exclude: ['SECURITY.{md,markdown}'] }
  const snippets = JSON.parse(await readFile('snippets/security-policy.json', 'utf8'))
  const contributed = Object.entries(snippets).map(([name, snippet]) => [name, { ...snippet, ...patterns }])
  await mkdir('dist/snippets', { recursive: true })
  await writeFile('dist/snippets/security-policy.json', JSON.stringify(Object.fromEntries(contributed)))
}
