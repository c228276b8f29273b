/** The least share known from which states are ranked and compared: less than half is too little. */
export const ENOUGH = 0.5;
