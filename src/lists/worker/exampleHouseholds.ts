/** How many invented households the list to learn with has. */
export const exampleHouseholds = 300;
