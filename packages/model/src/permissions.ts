import type { CaseStatus, Role } from './vocabularies';

/** What a device asks to do; `store` keeps bytes under their hash: the evidence of a clip, the response of a source. */
export type Action = 'clip' | 'edit' | 'review' | 'publish' | 'observe' | 'administer' | 'read' | 'store';

const ALLOWED: Record<Role, readonly Action[]> = {
  clipper: ['read', 'store', 'clip', 'edit'],
  reviewer: ['read', 'store', 'clip', 'edit', 'review'],
  publisher: ['read', 'publish'],
  bot: ['read', 'store', 'observe'],
  administrator: ['read', 'store', 'clip', 'edit', 'review', 'publish', 'observe', 'administer'],
};

/** Whether a role may do this. */
export function mayDo(role: Role, action: Action): boolean {
  return ALLOWED[role].includes(action);
}

/** Status changes that a plain `put` may make, from → to. Accepting and returning are reviews; publishing is the publisher's. */
export const PUT_TRANSITIONS: Record<CaseStatus | 'new', readonly CaseStatus[]> = {
  new: ['draft', 'submitted'],
  draft: ['draft', 'submitted', 'withdrawn'],
  submitted: ['submitted', 'draft', 'withdrawn'],
  returned: ['returned', 'draft', 'submitted', 'withdrawn'],
  accepted: ['accepted', 'submitted', 'withdrawn', 'published'],
  published: ['published', 'withdrawn'],
  withdrawn: ['withdrawn', 'draft'],
};
