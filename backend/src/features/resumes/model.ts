import { Schema, type Types } from 'mongoose';
import type { ResumeDraft } from '#contracts/resumes';
import { mongoose } from '#platform/database';

export type ResumeRecord = ResumeDraft & {
  _id: Types.ObjectId;
  ownerId: Types.ObjectId;
  createdAt: Date;
  updatedAt: Date;
  revision: number;
  photoId?: Types.ObjectId | null;
};

const schema = new Schema<ResumeRecord>(
  {
    ownerId: { type: Schema.Types.ObjectId, required: true },
    title: { type: String, default: '' },
    name: { type: String, default: '' },
    phone: { type: String, default: '' },
    email: { type: String, default: '' },
    district: { type: String, default: '' },
    summary: { type: String, default: '' },
    education: {
      type: [{ _id: false, school: String, major: String, level: String, from: String, to: String }],
      default: [],
    },
    experience: {
      type: [{ _id: false, organisation: String, position: String, from: String, to: String, description: String }],
      default: [],
    },
    skills: { type: [String], default: [] },
    headline: { type: String, default: '' },
    links: { type: [{ _id: false, name: String, url: String }], default: [] },
    projects: {
      type: [{ _id: false, name: String, role: String, from: String, to: String, description: String }],
      default: [],
    },
    languages: { type: [{ _id: false, name: String, level: String }], default: [] },
    certificates: { type: [{ _id: false, name: String, issuer: String, date: String }], default: [] },
    awards: { type: [{ _id: false, name: String, issuer: String, date: String }], default: [] },
    wishes: {
      type: new Schema(
        { occupations: [String], districts: [String], kinds: [String], payMin: { type: Number, default: null } },
        { _id: false },
      ),
      default: () => ({ occupations: [], districts: [], kinds: [], payMin: null }),
    },
    photoId: { type: Schema.Types.ObjectId, default: null },
    createdAt: { type: Date, required: true },
    updatedAt: { type: Date, required: true },
    revision: { type: Number, required: true, default: 0 },
  },
  { collection: 'resumes', versionKey: false, minimize: false },
);
schema.index({ ownerId: 1, updatedAt: -1 });

export const ResumeModel = mongoose.model<ResumeRecord>('Resume', schema);
