// Loaded into the server: when the script that started it is killed, the server ends, and so does the Postgres that
// script ran. Otherwise both would live on with nobody to stop them.
const parent = process.ppid

setInterval(() => {
  if (process.ppid === parent) return
  const postgres = Number(process.env.COHORT_POSTGRES_PROCESS)
  try {
    if (postgres) process.kill(postgres, 'SIGINT')
  } finally {
    process.exit(1)
  }
}, 500).unref()
