import { downloadAndUnzipVSCode } from '@vscode/test-electron'

/** Whether a window can be opened here. */
function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  return process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY)
}

/** Downloads a desktop VS Code, once, and returns the path of its executable; `null` where it cannot run or not be had. */
export async function desktopVscode(): Promise<string | null> {
  if (!hasDisplay()) {
    console.log('There is no display for a desktop VS Code.')
    return null
  }
  try {
    return await downloadAndUnzipVSCode({ timeout: 15_000 })
  } catch (error) {
    console.log(`A desktop VS Code could not be downloaded: ${error instanceof Error ? error.message : String(error)}`)
    return null
  }
}
