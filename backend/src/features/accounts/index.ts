export {
  accountNames,
  countAccounts,
  createAccount,
  joinEnterprise,
  loadActor,
  type NewAccount,
  ownAccount,
} from './accounts.ts';
export { channelOf } from './letters.ts';
export { changePlace, countOwners, findByLogin, type Member, membersOf, takePlace } from './membership.ts';
export { maskLogin } from './present.ts';
export { ensureReachable } from './reach.ts';
export { accountRoutes } from './routes.ts';
export { removeFrom as removeSecondFactorFrom } from './second-factor/change.ts';
export { activeSeekers, ensurePassword, eraseAccount, tellAccount } from './whole.ts';
