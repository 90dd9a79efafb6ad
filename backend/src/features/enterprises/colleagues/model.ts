import { Schema, type Types } from 'mongoose';
import type { MembershipRole } from '#contracts/enterprises';
import { mongoose } from '#platform/database';

export type InvitationRecord = {
  _id: Types.ObjectId;
  enterpriseId: Types.ObjectId;
  /** As accounts store it; only the account that has it may take the place. */
  login: string;
  role: MembershipRole;
  /** SHA-256 of the link's secret: whoever reads the database cannot use it. */
  secretHash: string;
  invitedBy: Types.ObjectId;
  state: 'open' | 'accepted' | 'declined' | 'withdrawn';
  invitedAt: Date;
  expiresAt: Date;
  settledAt: Date | null;
};

const schema = new Schema<InvitationRecord>(
  {
    enterpriseId: { type: Schema.Types.ObjectId, required: true },
    login: { type: String, required: true },
    role: { type: String, required: true },
    secretHash: { type: String, required: true },
    invitedBy: { type: Schema.Types.ObjectId, required: true },
    state: { type: String, required: true, default: 'open' },
    invitedAt: { type: Date, required: true },
    expiresAt: { type: Date, required: true },
    settledAt: { type: Date, default: null },
  },
  { collection: 'invitations', versionKey: false },
);
schema.index(
  { enterpriseId: 1, login: 1 },
  { unique: true, partialFilterExpression: { state: 'open' }, name: 'one_open' },
);
schema.index({ enterpriseId: 1, state: 1, invitedAt: -1 });
// Kept three months beyond its end, to answer who let whom in.
schema.index({ expiresAt: 1 }, { expireAfterSeconds: 90 * 86_400 });

export const InvitationModel = mongoose.model<InvitationRecord>('Invitation', schema);
