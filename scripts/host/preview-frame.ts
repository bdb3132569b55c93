import type { Frame, Page } from 'playwright-core'

/** The page of the extension's preview, which VS Code shows in a frame within a frame. Waits for it. */
async function previewFrame(page: Page): Promise<Frame> {
  for (let look = 0; look < 100; look++) {
    for (const frame of page.frames()) if ((await frame.locator('body > #page').count().catch(none)) > 0) return frame
    await page.waitForTimeout(100)
  }
  throw new Error('There is no preview.')
}

/** A frame may go away while it is looked at. */
const none = () => 0

/** What can be read in the preview. */
export async function readPreview(page: Page): Promise<string> {
  const frame = await previewFrame(page)
  return frame
    .locator('body')
    .innerText()
    .catch(() => '')
}

/** Moves the focus to a button or a link of the preview, by its text, and presses a key there. */
export async function pressInPreview(page: Page, key: string, text: string): Promise<void> {
  const frame = await previewFrame(page)
  const target = frame.locator('button, summary, a[href]').filter({ hasText: text, visible: true }).first()
  await target.focus({ timeout: 10_000 })
  await page.keyboard.press(key)
}
