import type { FamilyTask } from '../../engine/lifeTimeline.ts';
import css from './TaskList.module.css';
import { TaskItem } from './TaskItem.tsx';

export function TaskList({ tasks }: { readonly tasks: readonly FamilyTask[] }) {
  return (
    <ol className={css.tasks}>
      {tasks.map((task) => (
        <TaskItem key={`${task.by} ${task.year ?? ''} ${task.name.zh} ${task.ifEntitled}`} task={task} />
      ))}
    </ol>
  );
}
