/** So far from the edge of the page a message stays, in pixels. */
const margin = 24

/**
 * Looks after the messages of findings, which show while the pointer or the focus is on what they are about: they stay on the page, and
 * Escape takes them away.
 */
export function handleTips(): void {
  const { classList } = document.documentElement
  let current: HTMLElement | null = null
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') classList.add('no-tips')
  })
  for (const event of ['mouseover', 'focusin'])
    document.addEventListener(event, ({ target }) => {
      if (!(target instanceof Element)) return
      const tip = (target.closest('.finding') ?? target).querySelector<HTMLElement>('.tip')
      if (tip !== current) classList.remove('no-tips')
      current = tip
      if (tip !== null) keepInside(tip)
    })
}

/** Moves a message to the left as far as it would leave the page. */
function keepInside(tip: HTMLElement): void {
  tip.style.left = ''
  const excess = tip.getBoundingClientRect().right - (document.documentElement.clientWidth - margin)
  if (excess > 0) tip.style.left = `${-excess}px`
}
