const views = { month: 'dayGridMonth', list: 'listMonth' };

export const mountWith = (Calendar, plugins, locale) => (element, { month, view, perDay, events }) => {
  const calendar = new Calendar(element, {
    plugins,
    locale,
    initialDate: `${month}-01`,
    initialView: views[view],
    events,
    dayMaxEvents: perDay,
    headerToolbar: { left: 'prev,next today', center: 'title', right: 'dayGridMonth,listMonth' },
  });
  calendar.render();
  return { next: () => calendar.next(), previous: () => calendar.prev(), show: (name) => calendar.changeView(views[name]) };
};
