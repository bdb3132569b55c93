/** Where relative images are loaded from; each ends in `/`. */
export interface ImagePlaces {
  /** Of the policy. */
  readonly folder: string
  /** Which images must be in. */
  readonly root: string
}

/** Gives the images below an element their addresses, as far as they are in the folder that is open. */
export function placeImages(parent: ParentNode, { folder, root }: ImagePlaces): void {
  for (const image of parent.querySelectorAll<HTMLImageElement>('img[data-relative]')) {
    const source = imageSource(image.dataset['relative'] ?? '', { folder, root })
    if (source !== null) image.setAttribute('src', source)
  }
}

/** The address of a relative image; a slash at the start stands for the root. `null` for one outside. */
export function imageSource(relative: string, { folder, root }: ImagePlaces): string | null {
  const isFromRoot = relative.startsWith('/')
  const base = isFromRoot ? root : folder
  const path = isFromRoot ? `.${relative}` : relative
  if (!URL.canParse(path, base)) return null
  const { href } = new URL(path, base)
  return href.startsWith(root) ? href : null
}
