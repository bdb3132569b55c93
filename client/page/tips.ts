/** The message of a finding shows while the pointer or the focus is on it; Escape takes it away until then. */
export function dismissTips(): void {
  const { classList } = document.documentElement
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') classList.add('no-tips')
  })
  for (const event of ['mouseover', 'focusin'])
    document.addEventListener(event, ({ target }) => {
      if (target instanceof Element && target.closest('.finding') === null) classList.remove('no-tips')
    })
}
