import { z } from 'zod';
import { ApplicationState, applicationMoved } from '#contracts/applications';
import type { Bus } from '#platform/bus';
import { Id } from '#platform/contract';
import { rooms, type Sockets } from '#platform/socket';

const Data = z.object({ jobId: Id, enterpriseId: Id, seekerId: Id, state: ApplicationState, revision: z.int() });

/** The seeker and the enterprise hear of a move at once, and read the application again. */
export function relayApplications(bus: Bus, sockets: Sockets): void {
  bus.on('application.changed', ({ ref, data }) => {
    const { jobId, enterpriseId, seekerId, state, revision } = Data.parse(data);
    const moved = { applicationId: ref, jobId, state, revision };
    sockets.tell(rooms.account(seekerId), applicationMoved, moved);
    sockets.tell(rooms.enterprise(enterpriseId), applicationMoved, moved);
  });
}
