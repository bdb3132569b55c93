import { build } from 'esbuild'
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import type { HostMessage, PageMessage } from '../../client/src/preview/messages.ts'
import { pageHtml } from '../../client/src/preview/page-html.ts'
import { launchChromium } from '../../scripts/host/chromium.ts'
import { installHost } from '../../scripts/host/install.ts'
import { pageStyle } from '../../server/src/preview/page-style.ts'

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** As VS Code tells them to a page, as far as the page has a use for them. */
export const themes = JSON.parse(readFileSync(root('test/preview-page/themes.json'), 'utf8')) as Readonly<
  Record<ThemeName, { readonly body: string; readonly variables: Readonly<Record<string, string>> }>
>
export type ThemeName = 'light' | 'dark' | 'hc-black' | 'hc-light'

/** A Chromium from npm where there is one, else the Chrome that is installed. */
export async function startBrowser(): Promise<Browser> {
  const isBrought = process.platform === 'linux' && process.arch === 'x64'
  return launchChromium(isBrought ? (await installHost()).folder : '')
}

/** Where the page is served: nobody else has this address. */
const origin = 'https://preview.invalid'

/** The policy that the page is about, and its workspace folder. */
const places = { folder: `${origin}/workspace/docs/`, root: `${origin}/workspace/` }

/** What belongs to the page, by its path. */
async function filesOf(
  remoteImages: boolean,
): Promise<Readonly<Record<string, readonly [type: string, body: string]>>> {
  const { outputFiles } = await build({
    entryPoints: [root('client/page/page.ts')],
    tsconfig: root('client/page/tsconfig.json'),
    bundle: true,
    format: 'iife',
    write: false,
    logLevel: 'error',
  })
  const html = pageHtml({
    nonce: 'test',
    source: origin,
    script: `${origin}/page.js`,
    style: `${origin}/page.css`,
    language: 'en',
    remoteImages,
    waiting: 'The policy is being read.',
  })
  return {
    '/': ['text/html', html],
    '/page.js': ['text/javascript', outputFiles[0]!.text],
    '/page.css': ['text/css', pageStyle + (await readFile(root('client/page/theme.css'), 'utf8'))],
    '/workspace/docs/logo.svg': ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'],
  }
}

export interface PageOptions {
  readonly theme?: ThemeName
  readonly width?: number
  readonly remoteImages?: boolean
  /** A script that runs before any other, in every frame. */
  readonly before?: string
}

/** The page of the preview in a browser, with a host that keeps what it hears. */
export class BrowserPage {
  readonly page: Page
  /** What the page asked for. */
  readonly heard: PageMessage[] = []
  /** The addresses of all requests besides those for the page itself. */
  readonly requests: string[] = []
  /** Errors of the page, and what it wrote to the console. */
  readonly complaints: string[] = []

  #files: Readonly<Record<string, readonly [type: string, body: string]>> = {}

  private constructor(page: Page) {
    this.page = page
  }

  static async open(browser: Browser, options: PageOptions = {}): Promise<BrowserPage> {
    const { theme = 'light', width = 1200, remoteImages = false, before = '' } = options
    const context = await browser.newContext({ viewport: { width, height: 800 }, reducedMotion: 'reduce' })
    const page = await context.newPage()
    const opened = new BrowserPage(page)
    opened.#files = await filesOf(remoteImages)
    await context.route('**/*', async (route) => {
      const url = new URL(route.request().url())
      const file = url.origin === origin ? opened.#files[url.pathname] : undefined
      if (file === undefined || url.pathname.startsWith('/workspace/')) opened.requests.push(url.href)
      if (file === undefined) await route.abort()
      else await route.fulfill({ contentType: file[0], body: file[1] })
    })
    page.on('pageerror', (error) => opened.complaints.push(String(error)))
    page.on('console', (message) => opened.complaints.push(message.text()))
    await page.exposeFunction('hearPage', (message: PageMessage) => void opened.heard.push(message))
    await page.addInitScript({ content: before + hostScript(themes[theme]) })
    await page.goto(origin)
    await opened.tell({
      type: 'start',
      kept: { uri: 'file:///SECURITY.md', locked: false },
      ...places,
      tellsScroll: true,
    })
    return opened
  }

  /** Gives out an HTML file, too. */
  serve(path: string, html: string): void {
    this.#files = { ...this.#files, [path]: ['text/html', html] }
  }

  async tell(message: HostMessage): Promise<void> {
    await this.page.evaluate(`window.postMessage(${JSON.stringify(message)}, '*')`)
    await this.painted()
  }

  /** Resolves when what the page was told is on the screen. */
  async painted(): Promise<void> {
    await this.page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))')
  }

  async close(): Promise<void> {
    await this.page.context().close()
  }
}

/** Does what VS Code does: gives the page its colours, and a way to speak. */
function hostScript({ body, variables }: (typeof themes)[ThemeName]): string {
  return `
    let state
    window.acquireVsCodeApi = () => ({
      postMessage: (message) => void window.hearPage(message),
      getState: () => state,
      setState: (next) => { state = next },
    })
    document.addEventListener('DOMContentLoaded', () => {
      document.body.className = ${JSON.stringify(body)}
      for (const [name, value] of Object.entries(${JSON.stringify(variables)})) document.documentElement.style.setProperty(name, value)
    })
    document.addEventListener('securitypolicyviolation', (event) => console.log('violation', event.violatedDirective))`
}
