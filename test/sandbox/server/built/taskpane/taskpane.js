console.log('pane');
