import { lastOfFirst } from '../bisect.ts'
import type { Heading, Section, Topic } from './structure.ts'

/**
 * Finds what stands under each heading.
 * @param content where each stretch begins that a reader sees outside headings
 * @param end length of the document
 */
export function sectionsOf(headings: readonly Heading[], content: readonly number[], end: number): Section[] {
  const sections: Section[] = []
  const open: { section: Section & { span: { start: number; end: number } } }[] = []
  let next = 0
  headings.forEach((heading, index) => {
    const bodyEnd = headings[index + 1]?.span.start ?? end
    while (open.length > 0 && open.at(-1)!.section.heading.depth >= heading.depth)
      open.pop()!.section.span.end = heading.span.start
    while (next < content.length && content[next]! < heading.span.end) next++
    const section = {
      heading,
      span: { start: heading.span.start, end },
      body: { start: heading.span.end, end: bodyEnd },
      bodyEmpty: next >= content.length || content[next]! >= bodyEnd,
      parent: open.at(-1)?.section ?? null,
    }
    sections.push(section)
    open.push({ section })
  })
  return sections
}

const aboutSomething = new WeakMap<readonly Section[], readonly Section[]>()

/** The sections on a topic. Most sections of a long document are on none, and many facts and rules ask. */
export function sectionsOn(sections: readonly Section[], topic: Topic): readonly Section[] {
  let some = aboutSomething.get(sections)
  if (some === undefined) {
    some = sections.filter(({ heading }) => heading.topics.length > 0)
    aboutSomething.set(sections, some)
  }
  return some.filter(({ heading }) => heading.topics.includes(topic))
}

/** The innermost section that holds an offset of the document; none before the first heading. */
export function sectionAt(sections: readonly Section[], offset: number): Section | undefined {
  return lastOfFirst(sections, ({ span }) => span.start <= offset)
}
