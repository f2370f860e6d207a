# syntax=docker/dockerfile:1

# Everything that is needed to compile, and nothing of it in the image that runs.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY tools tools
COPY src src
COPY commands commands
COPY test test
COPY data data
# A base with a problem makes no image.
RUN node tools/build.mjs \
 && node dist/src/cli.js build-data --output dist/facts.ndjson \
 && rm -rf dist/test

FROM node:20-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts

FROM node:20-bookworm-slim
LABEL org.opencontainers.image.title="Diplo" \
      org.opencontainers.image.description="Answers questions about diplomacy on social media with dated, sourced facts" \
      org.opencontainers.image.licenses="MIT"
ENV NODE_ENV=production \
    STATE_DIR=/state \
    OPS_PORT=9464
WORKDIR /app
COPY package.json LICENSE ./
COPY --from=dependencies /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/data data
# The only folder that is written; everything else may be read-only.
RUN mkdir /state && chown node:node /state
VOLUME /state
USER node
EXPOSE 9464
STOPSIGNAL SIGTERM
# Alive, not ready: a platform that is down is no reason to restart the process that serves the other one.
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.OPS_PORT}/livez`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/src/main.js"]
