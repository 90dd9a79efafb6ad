import { z } from 'zod';
import { JobState, jobChanged, unwatchJob, watchJob } from '#contracts/jobs';
import type { Bus } from '#platform/bus';
import { Id } from '#platform/contract';
import { TooMany } from '#platform/errors';
import { anyone } from '#platform/policy';
import { type Commands, onCommand, rooms, type Sockets } from '#platform/socket';
import { findPosting } from './find.ts';

/** More pages than a person keeps open. */
const mostWatched = 50;

export const jobCommands: Commands = [];

onCommand(jobCommands, watchJob, anyone, async ({ jobId }, { actor, socket }) => {
  if (socket.rooms.size > mostWatched) throw new TooMany(60);
  await findPosting(jobId, actor);
  await socket.join(rooms.job(jobId));
  // Read once it is watched: nothing falls between.
  const { job } = await findPosting(jobId, actor);
  return { state: job.state, revision: job.revision };
});

onCommand(jobCommands, unwatchJob, anyone, async ({ jobId }, { socket }) => {
  await socket.leave(rooms.job(jobId));
  return { done: true as const };
});

const Data = z.object({ enterpriseId: Id, state: JobState, revision: z.int() });

/** Pages that show a posting, and lists of its enterprise's people, hear that it changed, and read it again. */
export function relayJobs(bus: Bus, sockets: Sockets): void {
  bus.on('job.changed', ({ ref, data }) => {
    const { enterpriseId, ...job } = Data.parse(data);
    for (const room of [rooms.job(ref), rooms.enterprise(enterpriseId)])
      sockets.tell(room, jobChanged, { jobId: ref, ...job });
  });
}
