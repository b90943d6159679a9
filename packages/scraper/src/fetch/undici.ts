// The two parts of undici that fetching needs, from their own files: its index loads fetch, WebSocket, caches and mocks as well, which is 5 to 10 MB
// of a crawl's memory. They are not in the package's documentation, so its version is pinned; the fetcher's tests notice where a file has moved.
export { default as buildConnector } from 'undici/lib/core/connect.js';
export { default as Agent } from 'undici/lib/dispatcher/agent.js';
