/** A random key for one thing to create. Also where pages are not secure, in which `crypto.randomUUID` does not exist. */
export const newIdempotencyKey = (): string => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
