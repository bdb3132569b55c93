import { codeActionService } from './code-actions.ts'
import { completionService } from './completion.ts'
import { createService } from './create.ts'
import { hoverService } from './hover.ts'
import { sectionService } from './sections.ts'
import type { Service } from './service.ts'

/** All that editors can ask for, besides the findings. */
export const services: readonly Service[] = [
  codeActionService,
  completionService,
  createService,
  hoverService,
  sectionService,
]
