import fc from 'fast-check';

// The same cases at every run, so that a change is judged by what it changes. To look for new ones, give another seed.
fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 20_261_129) });
