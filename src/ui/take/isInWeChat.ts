/** Whether the page stands in WeChat, which can neither print nor download. */
export const isInWeChat = (): boolean => /MicroMessenger/i.test(navigator.userAgent);
