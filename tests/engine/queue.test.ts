import { describe, expect, it } from 'vitest';
import { createQueue, type Job } from '../../src/engine/queue.ts';

/** A job that ends when it is told to, and knows what became of it. */
function jobByHand(name: string, begun: string[]) {
  let finish = () => {};
  const gate = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const job: Job<string> = async (signal) => {
    begun.push(name);
    await gate;
    signal.throwIfAborted();
    return name;
  };
  return { job, finish };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
const superseded = { code: 'superseded' };

function twoLanes() {
  const begun: string[] = [];
  const queue = createQueue<'page' | 'sweep'>([
    ['page', 'latest'],
    ['sweep', 'in-order'],
  ]);
  const add = (lane: 'page' | 'sweep', name: string, signal?: AbortSignal) => {
    const { job, finish } = jobByHand(name, begun);
    const result = queue.add(lane, job, signal);
    result.catch(() => {});
    return { result, finish };
  };
  return { begun, add, queue };
}

describe('the queue', () => {
  it('does one job at a time', async () => {
    const { begun, add } = twoLanes();
    const [one, two] = [add('sweep', 'one'), add('sweep', 'two')];
    await settled();
    expect(begun).toEqual(['one']);
    one.finish();
    expect(await one.result).toBe('one');
    await settled();
    expect(begun).toEqual(['one', 'two']);
    two.finish();
    expect(await two.result).toBe('two');
  });

  it('lets others go first while what a job needs is on its way, and tells what went wrong with that', async () => {
    const { begun, queue } = twoLanes();
    let come = () => {};
    const coming = new Promise<void>((resolve) => {
      come = resolve;
    });
    const doing = (name: string) => async () => {
      begun.push(name);
      return name;
    };
    const held = queue.add('page', doing('held'), undefined, coming);
    expect(await queue.add('sweep', doing('free'))).toBe('free');
    come();
    expect(await held).toBe('held');
    expect(begun).toEqual(['free', 'held']);
    const failed = queue.add('page', doing('failed'), undefined, Promise.reject(new Error('cut')));
    await expect(failed).rejects.toThrow('cut');
    expect(await queue.add('page', doing('next'))).toBe('next');
    expect(begun).not.toContain('failed');
  });

  it('leaves out what was replaced while what it needs was on its way', async () => {
    const { begun, queue } = twoLanes();
    const doing = (name: string) => async () => {
      begun.push(name);
      return name;
    };
    const coming = new Promise<void>((resolve) => setTimeout(resolve, 10));
    const old = queue.add('page', doing('old'), undefined, coming);
    const newer = queue.add('page', doing('newer'));
    await expect(old).rejects.toMatchObject(superseded);
    expect(await newer).toBe('newer');
    await coming;
    await settled();
    expect(begun).toEqual(['newer']);
  });

  it('gives the first lane the next turn', async () => {
    const { begun, add } = twoLanes();
    const jobs = [add('sweep', 'a'), add('sweep', 'b'), add('page', 'typed')];
    for (const { finish } of jobs) finish();
    await Promise.all(jobs.map(({ result }) => result));
    expect(begun).toEqual(['a', 'typed', 'b']);
  });

  it('lets the latest take the place of what waits and of what runs in its lane', async () => {
    const { begun, add } = twoLanes();
    const sweep = add('sweep', 'sweep');
    const [one, two] = [add('page', 'one'), add('page', 'two')];
    await expect(one.result).rejects.toMatchObject(superseded);
    sweep.finish();
    await settled();
    const three = add('page', 'three');
    two.finish();
    await expect(two.result).rejects.toMatchObject(superseded);
    three.finish();
    expect(await three.result).toBe('three');
    expect(await sweep.result).toBe('sweep');
    expect(begun).toEqual(['sweep', 'two', 'three']);
  });

  it('never gives the result of a job that was superseded while it ended', async () => {
    const { queue } = twoLanes();
    const deaf = queue.add('page', async () => {
      await settled();
      return 'late';
    });
    const newer = queue.add('page', async () => 'newer');
    await expect(deaf).rejects.toMatchObject(superseded);
    expect(await newer).toBe('newer');
  });

  it('drops what its caller aborts, with the caller’s reason', async () => {
    const { begun, add } = twoLanes();
    const [first, second, third] = [new AbortController(), new AbortController(), 'enough'];
    const [running, waiting] = [
      add('sweep', 'running', first.signal),
      add('sweep', 'waiting', second.signal),
    ];
    await settled();
    second.abort(third);
    await expect(waiting.result).rejects.toBe(third);
    first.abort(third);
    running.finish();
    await expect(running.result).rejects.toBe(third);
    await expect(add('page', 'never', AbortSignal.abort(third)).result).rejects.toBe(third);
    await settled();
    expect(begun).toEqual(['running']);
  });

  it('goes on after a job that fails', async () => {
    const { queue } = twoLanes();
    const failing = queue.add('sweep', async () => {
      throw new Error('no');
    });
    const after = queue.add('sweep', async () => 'after');
    await expect(failing).rejects.toThrow('no');
    expect(await after).toBe('after');
  });

  it('goes on after a job that throws at once', async () => {
    const { queue } = twoLanes();
    const throwing = queue.add('page', () => {
      throw new Error('at once');
    });
    await expect(throwing).rejects.toThrow('at once');
    expect(await queue.add('page', async () => 'after')).toBe('after');
  });
});
