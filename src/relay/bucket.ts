/** So many at once, and then so many a second. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/** A token bucket: the tokens that it held at a time, in milliseconds. */
export interface Bucket {
  tokens: number;
  at: number;
}

export const createBucket = ({ burst }: Rate, now: number): Bucket => ({ tokens: burst, at: now });

const refill = (bucket: Bucket, { burst, perSecond }: Rate, now: number) => {
  bucket.tokens = Math.min(burst, bucket.tokens + ((now - bucket.at) / 1000) * perSecond);
  bucket.at = now;
};

/** Takes one token, and says whether there was one. */
export const take = (bucket: Bucket, rate: Rate, now: number): boolean => {
  refill(bucket, rate, now);
  if (bucket.tokens < 1) return false;
  bucket.tokens -= 1;
  return true;
};

/** A full bucket says no more than none. */
export const isFull = (bucket: Bucket, rate: Rate, now: number): boolean => {
  refill(bucket, rate, now);
  return bucket.tokens === rate.burst;
};
