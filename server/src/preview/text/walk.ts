import type { Element, ElementContent, Root } from 'hast'

/** Calls for each element of a tree, from the outside in; what it returns stands in its place. The tree is changed. */
export function mapElements(parent: Root | Element, map: (element: Element) => ElementContent): void {
  parent.children = parent.children.map((child) => {
    if (child.type !== 'element') return child
    const mapped = map(child)
    if (mapped.type === 'element') mapElements(mapped === child ? child : mapped, map)
    return mapped
  })
}

/** All text in a node. */
export function textOf(node: Root | Element['children'][number]): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map((child) => textOf(child as ElementContent)).join('') : ''
}
