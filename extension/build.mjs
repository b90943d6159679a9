// Builds the extension for each browser.
