const views = { month: 'dayGridMonth', list: 'listMonth' };

export const mountWith = (create) => (element, { locale, month, view, events }) => {
  const calendar = create(element, {
    locale,
    firstDay: 1,
    date: `${month}-01`,
    view: views[view],
    events,
    dayMaxEvents: true,
    height: '800px',
    buttonText: { today: 'Dziś', dayGridMonth: 'Miesiąc', listMonth: 'Lista' },
    headerToolbar: { start: 'prev,next today', center: 'title', end: 'dayGridMonth,listMonth' },
  });
  return { next: () => calendar.next(), previous: () => calendar.prev(), show: (name) => calendar.setOption('view', views[name]) };
};
