/** The id of a fact's control on its page; its first part that can take the focus ends in `-first`. */
export const fieldId = (factId: string): string => factId.replace('.', '-');

export const firstInputId = (factId: string): string => `${fieldId(factId)}-first`;
