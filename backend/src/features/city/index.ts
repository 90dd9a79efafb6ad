export { aliasesOf, city, timeZone } from './city.ts';
export { cityDay, daysAfter, endOfDay, monthsAfter, startOfDay, yearAfter } from './days.ts';
export { occupationOf } from './occupation-of.ts';
export { divisionName, divisionNamed, type PlaceWord, placeWords } from './places.ts';
export { cityRoutes } from './routes.ts';
export { educationOf, industryOf } from './words.ts';
