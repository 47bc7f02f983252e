/** The view of topics: what was found, and how well it is known. */
import * as path from 'node:path';
import * as vscode from 'vscode';
import type { Knowledge } from './knowledge';
import { count, type Finding, type Mastery, matters, spoken, summary, type Topic } from './overview';
import type { Session } from './session';

type Node = TopicNode | FindingNode | OthersNode;

interface TopicNode {
  kind: 'topic';
  /** What the commands of the item are given for. */
  topic: string;
  of: Topic;
}

interface FindingNode {
  kind: 'finding';
  of: Finding;
}

interface OthersNode {
  kind: 'others';
  topics: Topic[];
}

const ICONS: Record<Mastery, string> = {
  new: 'circle-outline',
  learning: 'book',
  mastered: 'pass',
  fading: 'history',
  relapsed: 'issue-reopened',
};

/** Shows the view. */
export function showTopics(session: Session, knowledge: Knowledge): vscode.Disposable {
  const topics = new Topics(knowledge);
  const view = vscode.window.createTreeView<Node>('caveat.topics', { treeDataProvider: topics, showCollapseAll: true });
  const draw = (): void => {
    const overview = knowledge.overview;
    view.message =
      overview && overview.findings === 0 ? `No findings in ${overview.scanned ? 'the workspace' : 'open files'}.` : '';
    topics.changed.fire();
  };
  draw();
  return vscode.Disposable.from(view, topics.changed, session.onDidChange(draw), knowledge.onDidChange(draw));
}

class Topics implements vscode.TreeDataProvider<Node> {
  readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly knowledge: Knowledge) {}

  getChildren(node?: Node): Node[] {
    switch (node?.kind) {
      case undefined: {
        const all = this.knowledge.overview?.topics ?? [];
        const others = all.filter((topic) => !matters(topic));
        const first = all.filter(matters).map(topicNode);
        return others.length === 0 ? first : [...first, { kind: 'others', topics: others }];
      }
      case 'others':
        return node.topics.map(topicNode);
      case 'topic':
        return node.of.findings.map((of) => ({ kind: 'finding', of }));
      case 'finding':
        return [];
    }
  }

  getTreeItem(node: Node): vscode.TreeItem {
    switch (node.kind) {
      case 'topic':
        return topicItem(node);
      case 'finding':
        return findingItem(node.of);
      case 'others':
        return othersItem(node);
    }
  }
}

function topicNode(of: Topic): TopicNode {
  return { kind: 'topic', topic: of.id, of };
}

function topicItem({ of: topic }: TopicNode): vscode.TreeItem {
  const state = topic.findings.length > 0 ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.None;
  const item = new vscode.TreeItem(topic.title, state);
  item.id = `topic:${topic.id}`;
  item.description = summary(topic);
  item.iconPath = new vscode.ThemeIcon(ICONS[topic.mastery] ?? 'circle-outline');
  const recall = topic.recall === null ? '' : `, recalled with ${Math.round(topic.recall * 100)} %`;
  item.tooltip = `${spoken(topic)}${recall}`;
  item.accessibilityInformation = { label: `${spoken(topic)}${recall}` };
  item.contextValue = ['topic', topic.quiz ? 'quiz' : '', topic.labs.length > 0 ? 'lab' : ''].join(' ');
  item.command = { command: 'caveat.lesson', title: 'Open Lesson', arguments: [{ topic: topic.id }] };
  return item;
}

function findingItem(finding: Finding): vscode.TreeItem {
  const uri = vscode.Uri.parse(finding.uri);
  const item = new vscode.TreeItem(finding.message, vscode.TreeItemCollapsibleState.None);
  const place = `${path.posix.basename(uri.path)}:${finding.line + 1}`;
  const isSevere = finding.severity === 'critical' || finding.severity === 'high';
  item.description = place;
  item.iconPath = new vscode.ThemeIcon(isSevere ? 'warning' : 'info');
  item.tooltip = `${finding.message}\n${vscode.workspace.asRelativePath(uri)}:${finding.line + 1}, ${finding.severity}`;
  item.accessibilityInformation = { label: `${finding.severity}, ${place}: ${finding.message}` };
  const selection = new vscode.Range(finding.line, 0, finding.line, 0);
  item.command = { command: 'vscode.open', title: 'Go to Finding', arguments: [uri, { selection }] };
  return item;
}

function othersItem(node: OthersNode): vscode.TreeItem {
  const item = new vscode.TreeItem('Other topics', vscode.TreeItemCollapsibleState.Collapsed);
  item.id = 'others';
  item.description = String(node.topics.length);
  item.accessibilityInformation = { label: `Other topics, ${count(node.topics.length, 'topic')} not met yet` };
  return item;
}
