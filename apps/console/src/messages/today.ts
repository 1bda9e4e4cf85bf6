export const todayMessages = {
  'today.title': 'Today',
} as const;
