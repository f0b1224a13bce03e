/** Whether the page stands inside another one. */
export const isFramed = (): boolean => window.parent !== window;
