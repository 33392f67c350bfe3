/** A page that stores nothing by itself. */
document.title = 'bare';
