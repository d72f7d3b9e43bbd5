/** What wrote a calendar, as PRODID says it: import knows by it a calendar that a Kopa feed has written. */
export const program = '-//Kopa//Kopa feed//EN';
