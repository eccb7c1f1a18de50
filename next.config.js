import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('.', import.meta.url))

// What the browser may do on our pages. The next policy is without nonces: a nonce needs a proxy in front of every
// page, and Next has had advisories for exactly that. Inline scripts are allowed because Next puts the page's data
// in them; scripts from elsewhere, eval, frames, plugins and foreign form targets are not.
// React refresh needs eval and a socket, so development alone gets them.
const isDevelopment = process.env.NODE_ENV === 'development'

const contentSecurityPolicy = [
  "default-src 'none'",
  `script-src 'self' 'unsafe-inline'${isDevelopment ? " 'unsafe-eval'" : ''}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
  "manifest-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "object-src 'none'",
].join('; ')

const features = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb']

const headers = [
  { key: 'Content-Security-Policy', value: contentSecurityPolicy },
  { key: 'Strict-Transport-Security', value: 'max-age=31536000; includeSubDomains' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  // Other sites learn nothing. With no-referrer the browser would also hide the origin of our own forms from us, and an
  // action must be able to refuse a foreign one.
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: features.map((feature) => `${feature}=()`).join(', ') },
]

/** @type {import('next').NextConfig} */
export default {
  output: 'standalone',
  outputFileTracingRoot: root,
  turbopack: { root },
  reactStrictMode: true,
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  typedRoutes: false,
  // `npm run check` has its own stage for types, over everything; a build need not do it again.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  experimental: { serverActions: { bodySizeLimit: '256kb' } },
  headers: async () => [{ source: '/:path*', headers }],
}
