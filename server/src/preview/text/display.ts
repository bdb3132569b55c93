/** How the text is shown. */
export interface Display {
  /** Images from elsewhere may be loaded. */
  readonly remoteImages: boolean
  /** There is a client: somebody acts on buttons. */
  readonly interactive: boolean
}
