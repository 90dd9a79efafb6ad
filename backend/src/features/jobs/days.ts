export { cityDay, endOfDay, startOfDay, yearAfter } from '#features/city';
