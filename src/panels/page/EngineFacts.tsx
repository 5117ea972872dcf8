import type { EngineState } from '../../store/app.ts';
import { useMessages } from '../../store/locale.ts';
import type { EngineReport, Run, RunReport } from '../../trace/run.ts';
import { Button } from '../controls/Button.tsx';
import { backendWords, milliseconds } from './engineWords.ts';
import styles from './Header.module.css';

type Props = {
  readonly engine: EngineState;
  readonly run: Run | null;
  readonly onCheck: () => void;
};

/** The engine's facts, and what they mean. */
export function EngineFacts({ engine, run, onCheck }: Props) {
  const { engine: m } = useMessages();
  const { report } = engine;
  const facts = [
    ...(report ? [[m.backend, backendOf(m, report)] as const] : []),
    ...(report?.adapter ? [[m.adapter, report.adapter] as const] : []),
    ...(run ? runFacts(m, run) : []),
  ];
  return (
    <>
      {report && <p>{explanation(m, report)}</p>}
      {run && !run.engine && <p>{m.elsewhere}</p>}
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>{m.private}</p>
      <Button onClick={onCheck}>{m.check}</Button>
    </>
  );
}

type Words = ReturnType<typeof useMessages>['engine'];

function backendOf(m: Words, report: EngineReport): string {
  const { name, why } = backendWords(m, report);
  return name + why;
}

function explanation(m: Words, { backend, software }: EngineReport): string {
  if (backend === 'wasm') return m.explainWasm;
  return software ? m.explainSoftware : m.explainWebgpu;
}

function timeFacts(m: Words, run: RunReport): (readonly [string, string])[] {
  return [
    [m.time, milliseconds(m, run.milliseconds)],
    ...(run.dispatches > 0 ? [[m.launched, String(run.dispatches)] as const] : []),
  ];
}

function runFacts(m: Words, { dimensions, engine }: Run): (readonly [string, string])[] {
  const { nLayers, nHeads, dModel, vocabSize } = dimensions;
  return [
    ...(engine ? timeFacts(m, engine) : []),
    [m.model, m.modelOf(nLayers, nHeads, dModel)],
    [m.vocabulary, m.words(vocabSize)],
  ];
}
