export { accountNames, countAccounts, createAccount, joinEnterprise, loadActor, type NewAccount } from './accounts.ts';
export { maskLogin } from './present.ts';
export { accountRoutes } from './routes.ts';
