// The package names its JavaScript as its own types; what is used of it is a schema by name.
declare module 'discord-api-spec/zod';
