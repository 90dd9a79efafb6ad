import { z } from 'zod';
import { JobCard } from '#contracts/jobs';
import { ResumeDraft } from '#contracts/resumes';
import { endpoint, fact, Id, Instant, type Moves, prose } from '#platform/contract';

export const applicationStates = ['new', 'screening', 'interview', 'offer', 'hired', 'declined', 'withdrawn'] as const;
export const ApplicationState = z.enum(applicationStates);
export type ApplicationState = z.infer<typeof ApplicationState>;
export const applicationMoves: Moves<ApplicationState> = {
  new: ['screening', 'interview', 'declined', 'withdrawn'],
  screening: ['interview', 'offer', 'declined', 'withdrawn'],
  interview: ['offer', 'hired', 'declined', 'withdrawn'],
  offer: ['hired', 'declined', 'withdrawn'],
  hired: [],
  declined: ['screening'],
  withdrawn: [],
};

const Step = z.object({ state: ApplicationState, at: Instant, reason: z.string() });

/** An application as its seeker sees it. */
export const MyApplication = z.object({
  id: Id,
  job: JobCard.pick({ id: true, title: true, enterprise: true, district: true, pay: true, kind: true }).extend({
    open: z.boolean(),
  }),
  state: ApplicationState,
  history: z.array(Step),
  appliedAt: Instant,
  seenAt: Instant.nullable(),
  can: z.object({ withdraw: z.boolean() }),
});
export type MyApplication = z.infer<typeof MyApplication>;

/** An application as the enterprise sees it, with the copy of the résumé as it was when the person applied. */
export const Application = z.object({
  id: Id,
  jobId: Id,
  jobTitle: z.string(),
  state: ApplicationState,
  history: z.array(Step),
  appliedAt: Instant,
  seenAt: Instant.nullable(),
  resume: ResumeDraft,
  revision: z.int(),
  can: z.object({ moveTo: z.array(ApplicationState) }),
});
export type Application = z.infer<typeof Application>;
export const ApplicationRow = Application.omit({ resume: true, history: true }).extend({
  name: z.string(),
  headline: z.string(),
});

const ById = z.object({ id: Id });

export const apply = endpoint({
  name: 'apply',
  method: 'PUT',
  path: '/jobs/:id/application',
  summary: 'Apply with a résumé; a frozen copy goes along. Doing it again answers with the same application.',
  params: ById,
  body: z.object({ resumeId: Id }),
  response: MyApplication,
});
export const getMyApplicationTo = endpoint({
  name: 'getMyApplicationTo',
  method: 'GET',
  path: '/jobs/:id/application',
  summary: 'My application to this posting, or null.',
  params: ById,
  response: z.object({ application: MyApplication.nullable() }),
});
export const listMyApplications = endpoint({
  name: 'listMyApplications',
  method: 'GET',
  path: '/me/applications',
  summary: 'My applications, newest first.',
  query: z.object({ cursor: Id.optional(), limit: z.coerce.number().int().min(1).max(100).default(50) }),
  response: z.object({ items: z.array(MyApplication), nextCursor: Id.nullable() }),
});
export const withdrawApplication = endpoint({
  name: 'withdrawApplication',
  method: 'POST',
  path: '/applications/:id/withdrawal',
  summary: 'Withdraw my application.',
  params: ById,
  response: MyApplication,
});
export const listApplicants = endpoint({
  name: 'listApplicants',
  method: 'GET',
  path: '/jobs/:id/applications',
  summary: 'Who applied to this posting, newest first.',
  params: ById,
  query: z.object({
    state: ApplicationState.optional(),
    cursor: Id.optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  }),
  response: z.object({
    items: z.array(ApplicationRow),
    nextCursor: Id.nullable(),
    counts: z.record(ApplicationState, z.int()),
  }),
});
export const getApplication = endpoint({
  name: 'getApplication',
  method: 'GET',
  path: '/applications/:id',
  summary: 'One application with the frozen copy. Reading it marks it as seen, which the seeker sees.',
  params: ById,
  response: Application,
});
export const moveApplication = endpoint({
  name: 'moveApplication',
  method: 'POST',
  path: '/applications/:id/moves',
  summary:
    'Move to another state. `revision` is the one that was read: of two recruiters one wins, the other gets 409.',
  params: ById,
  body: z.object({
    to: ApplicationState.exclude(['new', 'withdrawn']),
    reason: prose(500).default(''),
    revision: z.int().min(0),
  }),
  response: Application,
});

export const applicationMoved = fact({
  name: 'application.moved',
  summary: 'One of my applications, or one to my enterprise, moved.',
  payload: z.object({ applicationId: Id, jobId: Id, state: ApplicationState, revision: z.int() }),
});
